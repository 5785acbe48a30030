import { useMe } from '../../ui/client/session.ts';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { AppearanceBlock } from './appearance-block.tsx';
import { FormatsBlock } from './formats-block.tsx';
import { meWords } from './me.words.ts';
import { PasswordBlock } from './password-block.tsx';
import { PlaceBlock } from './place-block.tsx';
import { SecondFactorBlock } from './second-factor-block.tsx';
import { TokensBlock } from './tokens-block.tsx';

/** How Reeve looks and speaks to me, and how I get in. */
export const MePage = () => {
  const words = useWords(meWords);
  const me = useMe();
  return (
    <Page measure="reading">
      <PageHeader title={words.title} help={`${me.name} · ${me.email}`} />
      <div>
        <AppearanceBlock />
        <PlaceBlock />
        <FormatsBlock />
        <PasswordBlock />
        <SecondFactorBlock />
        <TokensBlock />
      </div>
    </Page>
  );
};
