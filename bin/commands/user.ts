import { parseArgs } from 'node:util';
import { addPerson, resetPassword } from '../../server/identity/people.ts';
import { withHouse } from '../house.ts';
import { askPassword } from '../password.ts';

const HELP = `reeve user add --name "Ana Weber" --email ana@example.com [--roles agent,team-lead] [--generate] [--data ./data]
reeve user password <email> [--generate] [--data ./data]

Adds a person who can sign in, or gives one a new password and ends their sessions. The password is asked for; with
--generate, or where nobody can be asked, one is made and printed. Roles: requester unless others are named. Works beside
a running Reeve, on its database; with DATABASE_URL on that one.`;

const OPTIONS = {
  name: { type: 'string' },
  email: { type: 'string' },
  roles: { type: 'string', default: 'requester' },
  generate: { type: 'boolean', default: false },
  data: { type: 'string', default: './data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof read>['values'];

const read = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

function refuse(sentence: string): number {
  console.error(`${sentence}\n\n${HELP}`);
  return 2;
}

const tellPassword = (made: string | null): void => {
  if (made) console.info(`Password: ${made}`);
};

async function add({ name, email, roles, generate, data }: Values): Promise<number> {
  if (!name || !email) return refuse('Say who: --name and --email.');
  const { password, made } = await askPassword(generate);
  await withHouse(data, (call) =>
    addPerson(call, { name, email, roles: roles.split(',').map((role) => role.trim()), password }),
  );
  console.info(`${name} can sign in as ${email} (${roles}).`);
  tellPassword(made);
  return 0;
}

async function change(email: string | undefined, { generate, data }: Values): Promise<number> {
  if (!email) return refuse('Say whose password: their e-mail address.');
  const { password, made } = await askPassword(generate);
  const { name } = await withHouse(data, (call) => resetPassword(call, email, password));
  console.info(`${name} has a new password; whoever was signed in as ${email} no longer is.`);
  tellPassword(made);
  return 0;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = read(args);
  const [what, email, ...more] = positionals;
  if (values.help) {
    console.info(HELP);
    return 0;
  }
  if (more.length > 0) return refuse(`"${more.join(' ')}" is one word too many.`);
  if (what === 'add' && !email) return add(values);
  if (what === 'password') return change(email, values);
  return refuse(what ? `"${what}" is nothing that can be done to a user.` : 'Say what: add or password.');
}
