import { StrictMode, type ReactNode } from 'react';
import type { Linking } from '../model/linking';
import type { AddressStore } from '../selection/store';
import { TextContext, type Speech, type Text } from '../text/text';
import { LanguageContext, type LanguageSwitch } from '../ui/language-context';
import { LinkingContext } from '../views/linking-context';
import { AddressContext } from '../views/params-context';

interface ProvidersProps {
  readonly text: Text | Speech;
  readonly language: LanguageSwitch;
  readonly linking: Linking;
  readonly address: AddressStore;
  readonly children: ReactNode;
}

/** What every page stands in, the same for the prerender and the browser: two different trees would not hydrate. */
export function Providers({ text, language, linking, address, children }: ProvidersProps) {
  return (
    <StrictMode>
      <TextContext value={text}>
        <LanguageContext value={language}>
          <AddressContext value={address}>
            <LinkingContext value={linking}>{children}</LinkingContext>
          </AddressContext>
        </LanguageContext>
      </TextContext>
    </StrictMode>
  );
}
