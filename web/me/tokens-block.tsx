import { TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../ui/client/api.ts';
import { Block } from '../../ui/parts/block.tsx';
import { Button } from '../../ui/parts/button.tsx';
import { ConfirmInline } from '../../ui/parts/confirm-inline.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

type Token = { readonly id: string; readonly name: string; readonly expiresAt: string; readonly usedAt: string | null };

const Line = ({ token, onRevoke }: { readonly token: Token; readonly onRevoke: () => void }) => {
  const words = useWords(meWords);
  return (
    <li style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
      <span style={{ flex: 1, minWidth: 160 }} dir="auto">
        {token.name}
        <span className="quiet" style={{ display: 'block', fontSize: '0.8125rem' }}>
          {words.ends} <When at={token.expiresAt} />
        </span>
      </span>
      <ConfirmInline
        small
        label={words.withdraw}
        question={words.withdrawQuestion}
        confirm={words.withdraw}
        onConfirm={onRevoke}
      />
    </li>
  );
};

/** Keys for programs that act in my name. A secret is shown once. */
export const TokensBlock = () => {
  const words = useWords(meWords);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const tokens = useQuery({ queryKey: ['tokens'], queryFn: () => api.get<{ items: readonly Token[] }>('/tokens') });
  const refresh = () => client.invalidateQueries({ queryKey: ['tokens'] });
  const make = useMutation({
    mutationFn: () => api.post<{ secret: string }>('/tokens', { name }),
    onSuccess: async () => {
      setName('');
      await refresh();
    },
  });
  const revoke = useMutation({ mutationFn: (id: string) => api.delete(`/tokens/${id}`), onSuccess: refresh });
  return (
    <Block title={words.tokens} help={words.tokensHelp}>
      <ErrorNote error={tokens.error ?? make.error ?? revoke.error} />
      {make.data ? (
        <p role="status" style={{ margin: 0, overflowWrap: 'anywhere' }}>
          {words.secretOnce} <code>{make.data.secret}</code>
        </p>
      ) : null}
      <ul style={{ display: 'grid', gap: 10, margin: 0, padding: 0, listStyle: 'none' }}>
        {tokens.data?.items.map((token) => (
          <Line key={token.id} token={token} onRevoke={() => revoke.mutate(token.id)} />
        ))}
      </ul>
      <form
        className="stack-form"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <TextInput
          label={words.tokenName}
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit" busy={make.isPending}>
            {words.makeToken}
          </Button>
        </div>
      </form>
    </Block>
  );
};
