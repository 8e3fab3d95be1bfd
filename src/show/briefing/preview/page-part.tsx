import { type ReactNode, useRef } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { PageChart, PageMap, PageTable } from '../../page/page.ts';
import { useAtHand } from '../at-hand.ts';
import { NotePlacer } from './note-placer.tsx';
import type { Shift } from './page-canvas.tsx';
import { placed } from './placed.ts';
import styles from './preview.module.css';
import { useMapMoves } from './use-map-moves.ts';
import { words } from './words.ts';

interface PagePartProps {
  readonly item: PageMap | PageChart | PageTable;
  readonly scale: number;
  readonly onShift: (shift: Shift | null) => void;
}

const names = { map: 'partMap', chart: 'partChart', table: 'partTable' } as const;

/** A map, a chart or a table of the page: a press chooses it; a map that is chosen can be moved; notes are put on it. */
export function PagePart({ item, scale, onShift }: PagePartProps): ReactNode {
  const { language } = useCockpit().document;
  const { part, choice, isEditable, choose } = useAtHand();
  const button = useRef<HTMLButtonElement>(null);
  const isChosen = part?.id === item.id;
  const moves = useMapMoves({ item, scale, button, isOn: isChosen && isEditable, onShift });
  const name = say(words, language, names[item.kind], { id: item.id.slice(1) });
  const label = say(words, language, 'choose', { part: name, alt: item.alt });
  if (!isEditable) return <p className="spoken-only">{label}</p>;
  const canTakeNotes = item.kind !== 'table';
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.part}
        style={placed(item.box, scale)}
        data-control={`part-${item.id}`}
        data-kind={item.kind}
        aria-label={label}
        aria-description={item.kind === 'map' && isChosen ? words[language].mapKeys : undefined}
        aria-pressed={isChosen}
        {...moves}
        onClick={() => choose({ part: item.id })}
      />
      {choice.placing !== null && canTakeNotes ? <NotePlacer item={item} scale={scale} kind={choice.placing} /> : null}
    </>
  );
}
