import { ErrorBoundary } from "#screens/ErrorBoundary.tsx";
import { FailureScreen } from "#screens/FailureScreen.tsx";
import { Appearance } from "#screens/Appearance.tsx";
import { Screens } from "#screens/Screens.tsx";
import { type Services, ServicesProvider } from "#screens/services.tsx";
import english from "#screens/words/en.json";
import { IntlProvider } from "react-intl";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

/** The visitor's own kind of English decides how dates and numbers look. */
function locale(): string {
  return navigator.languages.find((language) => language.startsWith("en")) ?? "en";
}

/** The product: words, services and addresses around the screens. */
export function App({ services }: { readonly services: Services }) {
  return (
    <IntlProvider locale={locale()} messages={english}>
      <ErrorBoundary fallback={<FailureScreen />}>
        <ServicesProvider services={services}>
          <Router hook={useHashLocation}>
            <Appearance />
            <Screens />
          </Router>
        </ServicesProvider>
      </ErrorBoundary>
    </IntlProvider>
  );
}
