/** For each rule a file that breaks it and one that comes close and does not. */
export type Example = { readonly path: string; readonly text: string };

const at = (path: string, ...lines: string[]): Example => ({ path, text: lines.join('\n') });

const incident = 'practices/operate/incident';

export const EXAMPLES: Readonly<Record<string, { readonly broken: readonly Example[]; readonly kept: Example }>> = {
  floors: {
    broken: [
      at('kernel/field.ts', "import { text } from '../fields/text/text.field.ts';"),
      at('derive/table.ts', "export * from '../server/http/routes.ts';"),
      at('server/http/page.ts', "const page = await import('../../web/shell/page.ts');"),
    ],
    kept: at('fields/text/text.view.tsx', "import { Row } from '../../ui/parts/row.tsx';"),
  },
  purity: {
    broken: [
      at('methods/priority.ts', "import { readFileSync } from 'node:fs';"),
      at('kernel/record.ts', "import type { Pool } from 'pg';"),
      at(`${incident}/priority.rule.ts`, 'import {', '  Pool,', "} from 'pg';"),
      at(`${incident}/holds-together.check.ts`, "import { readFileSync } from 'node:fs';"),
    ],
    kept: at('methods/priority.test.ts', "import { readFileSync } from 'node:fs';"),
  },
  strangers: {
    broken: [
      at('server/operations/create.ts', `import { incident } from '../../${incident}/incident.record.ts';`),
      at('web/shell/menu.tsx', `import { Room } from '../../${incident}/screens/war-room.screen.tsx';`),
    ],
    kept: at('main.ts', "import { practices } from './practices/index.ts';"),
  },
  neighbours: {
    broken: [
      at(`${incident}/merge.action.ts`, "import { problem } from '../problem/problem.record.ts';"),
      at(`${incident}/merge.action.ts`, "import type { Cause } from '../problem/cause.rule.ts';"),
    ],
    kept: at(`${incident}/merge.action.ts`, "import type { problem } from '../problem/problem.record.ts';"),
  },
  views: {
    broken: [at('web/start.ts', "import { App } from './app.tsx';")],
    kept: at('web/start.tsx', "import { App } from './app.tsx';"),
  },
  endings: {
    broken: [at('kernel/rule.ts', "import { field } from './field';"), at('ui/theme.ts', "import './colours.js';")],
    kept: at('ui/theme.tsx', "import './colours.css';", "import { parts } from './parts.ts';"),
  },
  defaults: {
    broken: [at('kernel/rule.ts', 'export default 1;'), at('kernel/rule.ts', 'export { rule as default };')],
    kept: at('web/vite.config.ts', 'export default {};'),
  },
  names: {
    broken: [at('server/utils/text.ts', ''), at('ui/table-helpers.ts', ''), at('ui/common.ts', '')],
    kept: at('server/misconfigured.ts', ''),
  },
};
