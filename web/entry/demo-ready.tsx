import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { PersonName } from '../../ui/parts/person.tsx';
import { useWords } from '../../ui/words/words.ts';
import { entryWords } from './entry.words.ts';
import { useSignIn } from './use-sign-in.ts';

export type DemoSignIn = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly string[];
};

export const DemoReady = ({ signIns }: { readonly signIns: readonly DemoSignIn[] }) => {
  const words = useWords(entryWords);
  const { signIn, isPending, error } = useSignIn();
  return (
    <>
      <h1>{words.ready}</h1>
      <p>{words.readyHelp}</p>
      <ErrorNote error={error} />
      <div className="surface table">
        <table className="sign-ins">
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.roles}</th>
              <th scope="col">{words.password}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {signIns.map(({ email, password, name, roles }) => (
              <tr key={email}>
                <td>
                  <PersonName name={name} />
                  <div className="quiet">{email}</div>
                </td>
                <td>{roles.join(', ')}</td>
                <td>
                  <code>{password}</code>
                </td>
                <td>
                  <Button
                    small
                    disabled={isPending}
                    aria-label={words.signInAs(name)}
                    onClick={() => signIn({ email, password })}
                  >
                    {words.signIn}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
