import { type ReactNode, useState } from "react";
import { type BaseLocationHook, Router, useLocation, useRouter } from "wouter";

/**
 * A router whose links are not rendered again at each change of the address, unlike the router's own, because a long
 * screen has hundreds. Components inside must not depend on the current address.
 */
export function StableRouter({ children }: { readonly children: ReactNode }) {
  const { hrefs } = useRouter();
  const [, navigate] = useLocation();
  const [hook] = useState<BaseLocationHook>(() => Object.assign((): Location => ["", navigate], { hrefs }));
  return <Router hook={hook}>{children}</Router>;
}

type Location = ReturnType<BaseLocationHook>;
