import { z } from 'zod';
import { humanise } from '../kernel/field.ts';
import { type Flow, flowName, type LinkKind } from '../kernel/link.ts';
import { type Setting, setting } from '../kernel/setting.ts';
import { labelOf } from './labels.ts';
import type { RecordType } from './registry.ts';

/** Under which name an administrator finds what travels along links. */
export const flowsSettingName = 'flows-along-links';

const saidWords = {
  en: {
    public: {
      any: 'public replies',
      requester: 'the requester’s replies',
      provider: 'our public replies',
      supplier: 'the supplier’s replies',
    },
    internal: {
      any: 'internal notes',
      requester: 'internal notes',
      provider: 'internal notes',
      supplier: 'internal notes',
    },
  },
  de: {
    public: {
      any: 'öffentliche Antworten',
      requester: 'Antworten des Melders',
      provider: 'unsere öffentlichen Antworten',
      supplier: 'Antworten des Lieferanten',
    },
    internal: {
      any: 'interne Notizen',
      requester: 'interne Notizen',
      provider: 'interne Notizen',
      supplier: 'interne Notizen',
    },
  },
} as const;

type Language = keyof typeof saidWords;

const quoted = (language: string, words: string): string => (language === 'de' ? `„${words}“` : `“${words}”`);

const typesOf = (kind: LinkKind, flow: Flow, types: Iterable<RecordType>): readonly RecordType[] => {
  const named = flow.along === 'forward' ? kind.from : kind.to;
  return [...types].filter((type) => (named ? named.includes(type.name) : type.traits.has('linkable')));
};

/** What a flow carries, in words: "our public replies", "“Resolve”", "Workaround". */
export const flowWords = (kind: LinkKind, flow: Flow, types: Iterable<RecordType>, language: string): string => {
  const known: Language = language === 'de' ? 'de' : 'en';
  if ('said' in flow) return saidWords[known][flow.said][flow.by ?? 'any'];
  const from = typesOf(kind, flow, types);
  if ('verb' in flow) {
    const type = from.find(({ transitions }) => transitions.has(flow.verb));
    const label = (type?.words[known] ?? type?.words['en'])?.verbs?.[flow.verb]?.label;
    return quoted(known, label ?? humanise(flow.verb));
  }
  const type = from.find(({ fields }) => fields.has(flow.field));
  const entry = type?.fields.get(flow.field);
  return type && entry ? labelOf(type, entry, known).label : humanise(flow.field);
};

/** What is wrong with what flows, each with how to mend it. */
export const flowFaults = (kinds: Iterable<LinkKind>, types: readonly RecordType[]): readonly string[] =>
  [...kinds].flatMap((kind) =>
    (kind.flows ?? []).flatMap((flow) => {
      const from = typesOf(kind, flow, types);
      if ('verb' in flow && !from.some(({ transitions }) => transitions.has(flow.verb)))
        return [
          `Along "${kind.name}" flows "${flow.verb}", which is a verb of no record that such a link can stand on.`,
        ];
      if ('field' in flow && !from.some(({ fields }) => fields.has(flow.field)))
        return [
          `Along "${kind.name}" flows "${flow.field}", which is a field of no record that such a link can stand on.`,
        ];
      return [];
    }),
  );

const sentence = (kind: LinkKind, flow: Flow, types: readonly RecordType[], language: string): string => {
  const words = kind.words[language] ?? kind.words['en'];
  const read = quoted(language, words?.[flow.along] ?? kind.name);
  return `${language === 'de' ? 'Entlang' : 'Along'} ${read}: ${flowWords(kind, flow, types, language)}`;
};

/** One switch for each flow that a practice declares. */
export const flowsSetting = (kinds: readonly LinkKind[], types: readonly RecordType[]): Setting => {
  const flows = kinds.flatMap((kind) => (kind.flows ?? []).map((flow) => ({ kind, flow, name: flowName(kind, flow) })));
  const parts = (language: string) =>
    Object.fromEntries(flows.map(({ kind, flow, name }) => [name, sentence(kind, flow, types, language)]));
  const shape = z.object(
    Object.fromEntries(flows.map(({ flow, name }) => [name, z.boolean().default(flow.initially !== 'off')])),
  );
  return setting<Readonly<Record<string, boolean>>>({
    name: flowsSettingName,
    shape: shape as unknown as z.ZodType<Readonly<Record<string, boolean>>>,
    initial: shape.parse({}) as Readonly<Record<string, boolean>>,
    words: {
      en: {
        label: 'What travels along links',
        help: 'Which replies, verbs and fields of one record reach the records that it is linked to. Each line reads from where something is said or done: along “has the part” it goes from the whole to its parts.',
        parts: parts('en'),
      },
      de: {
        label: 'Was entlang von Verknüpfungen weitergeht',
        help: 'Welche Antworten, Schritte und Felder eines Eintrags die Einträge erreichen, mit denen er verknüpft ist. Jede Zeile liest sich von dort, wo etwas geschrieben oder getan wird: entlang „hat als Teil“ geht es vom Ganzen zu seinen Teilen.',
        parts: parts('de'),
      },
    },
  }) as Setting;
};

/** Whether a flow is on in this installation. */
export const flows = (settings: ReadonlyMap<string, unknown>, kind: LinkKind, flow: Flow): boolean => {
  const switches = settings.get(flowsSettingName) as Readonly<Record<string, boolean>> | undefined;
  return switches?.[flowName(kind, flow)] ?? flow.initially !== 'off';
};
