import { Client } from 'pg';

/** The same server, another database. */
export function rename(url: string, database: string): string {
  const renamed = new URL(url);
  renamed.pathname = `/${database}`;
  return renamed.href;
}

/** Runs one statement on the server itself, outside every database under test. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: rename(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
