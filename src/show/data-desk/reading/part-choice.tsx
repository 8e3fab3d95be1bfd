import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Inspection } from '../../../columns/inspection.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { formatOf } from '../../format.ts';
import { type Choice, RadioGroup } from '../../parts/radio-group.tsx';
import { partsAlike, together } from './parts-together.ts';
import styles from './reading.module.css';
import { words } from './words.ts';

interface PartChoiceProps {
  readonly inspection: Inspection;
  /** What the person chose, or the likely one. */
  readonly part: string;
  readonly language: Language;
  readonly onChange: (part: string) => void;
}

/** Sheets or packed files, with what each was recognised as; nothing where the file is one table. */
export function PartChoice({ inspection, part, language, onChange }: PartChoiceProps): ReactNode {
  const { parts } = inspection;
  if (parts.length < 2) return null;
  const texts = words[language];
  const choices: Choice<string>[] = parts.map(({ name, source }) => ({
    value: name,
    label: name,
    hint: source === null ? texts.partUnknown : sourceText(source, language, 'name'),
  }));
  const alike = partsAlike(parts);
  if (alike > 1 || part === together) {
    const hint = say(words, language, 'allPartsHint', { count: formatOf(language).whole(alike) });
    choices.unshift({ value: together, label: texts.allParts, hint });
  }
  return (
    <div className={styles.parts}>
      <RadioGroup control="reading-part" label={texts.part} value={part} choices={choices} onChange={onChange} />
    </div>
  );
}
