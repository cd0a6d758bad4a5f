import { type ReactNode, useState } from "react";
import { type BaseLocationHook, Router, useLocation, useRouter } from "wouter";

/**
 * Links lead where they always do, but are not drawn anew at each change of the address, as the router's own are: a long
 * screen has hundreds, and whoever leaves it would wait for all of them. What stands in here must not ask where one is.
 */
export function StableRouter({ children }: { readonly children: ReactNode }) {
  const { hrefs } = useRouter();
  const [, navigate] = useLocation();
  const [hook] = useState<BaseLocationHook>(() => Object.assign((): Location => ["", navigate], { hrefs }));
  return <Router hook={hook}>{children}</Router>;
}

type Location = ReturnType<BaseLocationHook>;
