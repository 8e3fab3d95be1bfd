import { type ReactNode, useEffect, useId, useState } from 'react';
import type { CriterionCard } from '../../../analyse/criteria/catalog.ts';
import { say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { RegionTableResult } from '../../../disclose/disclosed.ts';
import type { CriterionSpec } from '../../../document/regions.ts';
import { DateField } from '../../briefing/inspector/date-field.tsx';
import { OwnTextFields } from '../../briefing/inspector/own-text-fields.tsx';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { TypedField } from '../../parts/typed-field.tsx';
import styles from './criteria.module.css';
import { candidatePlaces } from './criteria-standing.ts';
import { figureOf, figureTyped, type Typed, typedText, withFigure } from './typed-figures.ts';
import { typedWords as words } from './typed-words.ts';

interface TypedFormProps {
  readonly spec: CriterionSpec;
  readonly typed: Typed;
  readonly card: CriterionCard;
  readonly table: RegionTableResult | null;
  readonly onChange: (typed: Typed) => void;
}

const longestSource = 400;

/** Figures that a person brings: what they are of, who says so, and one for each candidate; an empty one stays missing. */
export function TypedForm({ spec: { id }, typed, card, table, onChange }: TypedFormProps): ReactNode {
  const { language, regions } = useCockpit().document;
  const texts = words[language];
  const isSensitive = card.isSensitive === true;
  const candidates = table === null ? [] : candidatePlaces(table, regions).flatMap((at) => table.regions[at] ?? []);
  const given = candidates.filter((region) => typedText(figureOf(typed.figures, region.id)) !== '').length;
  const { whole } = formatOf(language);
  return (
    <fieldset className={styles.typed}>
      <legend className="field-label">{texts.title}</legend>
      <p className="field-help">{isSensitive ? texts.sensitive : texts.help}</p>
      <OwnTextFields
        control={`criterion-unit-${id}`}
        name={texts.unit}
        text={typed.unit}
        onChange={(unit) => onChange({ ...typed, unit })}
      />
      <TypedField
        control={`criterion-source-${id}`}
        label={texts.source}
        help={texts.sourceHelp}
        kind="text"
        value={typed.source}
        onCommit={(source) => onChange({ ...typed, source: source.trim().slice(0, longestSource) })}
      />
      <DateField
        control={`criterion-date-${id}`}
        label={texts.date}
        value={typed.date}
        onChange={(date) => onChange({ ...typed, date })}
      />
      {candidates.length === 0 ? <p className="field-help">{texts.waiting}</p> : null}
      {candidates.map((region) => (
        <FigureField
          key={region.id}
          control={`criterion-figure-${id}-${region.id}`}
          name={filledText(region.name)[language]}
          figures={typed.figures}
          region={region.id}
          isSensitive={isSensitive}
          onChange={(figures) => onChange({ ...typed, figures })}
        />
      ))}
      <p className="field-help" role="status">
        {say(words, language, 'given', { count: whole(given), of: whole(candidates.length) })}
      </p>
      {given > 0 && typed.source === '' ? <p className="field-fault">{texts.noSource}</p> : null}
    </fieldset>
  );
}

interface FigureFieldProps {
  readonly control: string;
  readonly name: string;
  readonly figures: Typed['figures'];
  readonly region: string;
  readonly isSensitive: boolean;
  readonly onChange: (figures: Typed['figures']) => void;
}

/** One figure. What is typed goes once it is kept: of a small one of a sensitive kind nothing but its bounds is left. */
function FigureField({ control, name, figures, region, isSensitive, onChange }: FigureFieldProps): ReactNode {
  const { language } = useCockpit().document;
  const id = useId();
  const kept = typedText(figureOf(figures, region));
  const [draft, setDraft] = useState(kept);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => setDraft(kept), [kept]);
  const commit = (): void => {
    const bounds = figureTyped(draft, isSensitive);
    setUnread(bounds === null);
    if (bounds === null || draft === kept) return;
    setDraft(typedText(bounds));
    onChange(withFigure(figures, region, bounds));
  };
  const texts = words[language];
  return (
    <div className={styles.figure}>
      <label htmlFor={id} className="field-label">
        {name}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="decimal"
        data-control={control}
        value={draft}
        placeholder={texts.missing}
        aria-invalid={isUnread}
        aria-describedby={isUnread ? `${id}-fault` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {isUnread ? (
        <p id={`${id}-fault`} className="field-fault">
          {texts.unread}
        </p>
      ) : null}
    </div>
  );
}
