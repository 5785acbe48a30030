import { parseArgs } from 'node:util';
import { personByEmail } from '../../server/identity/people.ts';
import { makeToken } from '../../server/identity/token.ts';
import { withHouse } from '../house.ts';

const HELP = `reeve token <email> [--name "nightly import"] [--scope incident:read]… [--days 90] [--data ./data]

Makes an access token for a person and prints it, this once. It may what its owner may, or less: --scope names a type and
a verb, * for any. Send it as "Authorization: Bearer <token>". Works beside a running Reeve, on its database; with
DATABASE_URL on that one.`;

const OPTIONS = {
  name: { type: 'string', default: 'command line' },
  scope: { type: 'string', multiple: true },
  days: { type: 'string', default: '90' },
  data: { type: 'string', default: './data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function refuse(sentence: string): number {
  console.error(`${sentence}\n\n${HELP}`);
  return 2;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [email, ...more] = positionals;
  if (values.help) {
    console.info(HELP);
    return 0;
  }
  if (!email || more.length > 0) return refuse('Say whose token, by one e-mail address.');
  if (!/^\d{1,3}$/.test(values.days)) return refuse(`--days takes a number of days, not "${values.days}".`);
  const made = await withHouse(values.data, async (call) => {
    const { id, name } = await personByEmail(call, email);
    const token = await makeToken(call.database, id, values.name, values.scope ?? null, Number(values.days), call.now);
    return { ...token, owner: name };
  });
  // The sentence goes to the other stream, so that the token alone can be sent into a file.
  console.error(`A token of ${made.owner}, until ${made.expiresAt.slice(0, 10)}. It is shown this once:`);
  console.info(made.secret);
  return 0;
}
