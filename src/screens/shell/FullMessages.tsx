import type { ReactNode } from "react";
import { IntlProvider, useIntl } from "react-intl";
import english from "#screens/messages/en.json";

/** Gives the screens within the whole catalogue; the first view has only its own part of it. */
export function FullMessages({ children }: { readonly children: ReactNode }) {
  const { locale } = useIntl();
  return (
    <IntlProvider locale={locale} messages={english}>
      {children}
    </IntlProvider>
  );
}
