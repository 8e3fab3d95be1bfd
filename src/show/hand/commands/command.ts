import type { Language } from '../../../base/words.ts';
import { languages, say, type WordParams, type Words } from '../../../base/words.ts';
import type { Bilingual } from '../../../corridors/corridor.ts';
import type { Cockpit } from '../../cockpit.ts';
import type { PageKeyId } from '../keys/page-keys.ts';

export const commandGroups = [
  'go',
  'view',
  'time',
  'compare',
  'playback',
  'figures',
  'map',
  'layers',
  'methods',
  'corridors',
  'data',
  'study',
  'export',
  'briefing',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that can be done. */
export interface HandCommand {
  /** "workspace:explore": stable, one of its own. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: Bilingual;
  /** Keys of the page that do the same. */
  readonly keys: PageKeyId | null;
  /** Why it cannot be done now; null: it can. */
  readonly whyNot: Bilingual | null;
  run(): void;
}

/** What is on the page and has no place in the study: commands press it as a person would. */
export interface PageHands {
  /** Whether a control is there and can be pressed. */
  canPress(control: string): boolean;
  press(control: string): void;
  /** Asks for files and gives those that were chosen. */
  askForFiles(then: (files: readonly File[]) => void): void;
}

export interface CommandGround {
  readonly cockpit: Cockpit;
  readonly page: PageHands;
}

/** Commands of a kind, as they stand now. */
export type CommandSource = (ground: CommandGround) => readonly HandCommand[];

/** A text of both languages, the {places} filled in each. */
export function inBoth<Key extends string>(
  words: Words<Key>,
  key: Key,
  params: (language: Language) => WordParams = () => ({}),
): Bilingual {
  const [en, es] = languages;
  return { en: say(words, en, key, params(en)), es: say(words, es, key, params(es)) };
}

/** A text that is made by language. */
export const eachLanguage = (of: (language: Language) => string): Bilingual => ({ en: of('en'), es: of('es') });

type More = Partial<Pick<HandCommand, 'keys' | 'whyNot'>>;

export const command = (
  group: CommandGroup,
  id: string,
  name: Bilingual,
  run: () => void,
  { keys = null, whyNot = null }: More = {},
): HandCommand => ({ id, group, name, keys, whyNot, run });
