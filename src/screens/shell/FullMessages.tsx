import type { ReactNode } from "react";
import { LanguageProvider, useLocale } from "#screens/LanguageProvider.tsx";
import { useCatalogue } from "#screens/useCatalogue.ts";
import { screenCatalogue } from "./catalogues.ts";

/** Provides the full catalogue to the screens inside; the first view has only a part of it. */
export function FullMessages({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <LanguageProvider locale={locale} messages={useCatalogue(screenCatalogue)}>
      {children}
    </LanguageProvider>
  );
}
