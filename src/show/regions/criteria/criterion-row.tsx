import { type ReactNode, useEffect, useId, useRef } from 'react';
import { say } from '../../../base/words.ts';
import type { RegionTableResult } from '../../../disclose/disclosed.ts';
import type { CriterionSpec } from '../../../document/regions.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { criterionCard } from '../criterion-name.ts';
import styles from './criteria.module.css';
import { moved, withChange, withoutCriterion } from './criteria-edits.ts';
import { candidatePlaces, isRawCount, type StandingOf } from './criteria-standing.ts';
import { CriterionDetail } from './criterion-detail.tsx';
import { criterionNotes } from './criterion-notes.ts';
import { ReasonField } from './reason-field.tsx';
import { WeightField } from './weight-field.tsx';
import { words } from './words.ts';

export interface CriterionRowProps {
  readonly spec: CriterionSpec;
  /** Its place in the list. */
  readonly at: number;
  /** Of all criteria, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly stand: StandingOf;
  readonly table: RegionTableResult | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A criterion: its weight and share, whether more or less speaks for a region, and what weakens it. */
export function CriterionRow(props: CriterionRowProps): ReactNode {
  const { spec, names, stand, table, isOpen, onOpen } = props;
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const body = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) showOpened(row.current);
  }, [isOpen]);
  const { id, direction } = spec;
  const name = names.get(id) ?? spec.criterion;
  const texts = words[language];
  const column = table?.criteria.find((one) => one.id === id);
  const notes =
    table === null || column === undefined
      ? { lines: [], more: [] }
      : criterionNotes(column, table, candidatePlaces(table, regions), (other) => names.get(other) ?? other, language);
  const isUnknown = criterionCard(spec.criterion) === undefined;
  const turned = direction === 'more' ? 'less' : 'more';
  return (
    <li ref={row} className={styles.criterion} data-criterion={id} data-standing={stand.standing}>
      <div className={styles.line}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.share}>
          {stand.standing === 'counts'
            ? say(words, language, 'share', { share: formatOf(language).share(stand.share) })
            : texts[`standing.${stand.standing}`]}
        </span>
        <button
          type="button"
          className={styles.open}
          data-control={`criterion-open-${id}`}
          aria-label={say(words, language, 'open', { name })}
          title={say(words, language, 'open', { name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => onOpen(!isOpen)}
        >
          <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
            <path d={isOpen ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
          </svg>
        </button>
      </div>
      <WeightField id={id} name={name} share={stand.share} />
      <Button
        control={`criterion-direction-${id}`}
        look="quiet"
        label={say(words, language, 'turn', { name, direction: texts[direction] })}
        onClick={() =>
          dispatch('setRegions', { regions: { criteria: withChange(regions.criteria, id, { direction: turned }) } })
        }
      >
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d={direction === 'more' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
        </svg>
        {texts[direction]}
      </Button>
      {isUnknown ? <p className={styles.note}>{texts.unknown}</p> : null}
      {notes.lines.map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {column !== undefined && isRawCount(column) ? <ReasonField spec={spec} /> : null}
      {isOpen ? (
        <div id={body} className={styles.detail}>
          <CriterionDetail spec={spec} column={column ?? null} table={table} more={notes.more} />
          <Moves {...props} name={name} />
        </div>
      ) : null}
    </li>
  );
}

/** One that was opened from elsewhere, as it was added or figures of it are brought, is gone to. */
function showOpened(row: HTMLElement | null): void {
  const isPressed = row?.contains(document.activeElement) === true;
  if (!isPressed) row?.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: isPressed ? 'nearest' : 'start' });
}

function Moves({ spec: { id }, at, name }: CriterionRowProps & { readonly name: string }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const step = (key: 'up' | 'down', by: -1 | 1, isOff: boolean, path: string): ReactNode => (
    <Button
      control={`criterion-${key}-${id}`}
      label={say(words, language, key, { name })}
      isDisabled={isOff}
      onClick={() => dispatch('setRegions', { regions: { criteria: moved(regions.criteria, id, by) } })}
    >
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  );
  return (
    <div className="row">
      {step('up', -1, at === 0, 'M8 13V3M4 7l4-4 4 4')}
      {step('down', 1, at === regions.criteria.length - 1, 'M8 3v10M4 9l4 4 4-4')}
      <Button
        control={`criterion-remove-${id}`}
        look="link"
        onClick={() => dispatch('setRegions', { regions: withoutCriterion(regions, id) })}
      >
        {words[language].remove}
      </Button>
    </div>
  );
}
