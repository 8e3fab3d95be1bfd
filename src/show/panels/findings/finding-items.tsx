import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { FindingItem } from '../../findings/finding-view.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { words } from './words.ts';

/** As many as an eye takes in; the others are a press away. */
const atFirst = 12;

interface ItemsProps {
  readonly shown: ShownFinding;
  readonly items: readonly FindingItem[];
}

/** What can be picked of a finding: a press marks it on the map, in the chart and here. */
export function FindingItems({ shown, items }: ItemsProps): ReactNode {
  const [areAll, setAll] = useState(false);
  const { context, id } = shown;
  const { language } = context;
  if (items.length === 0) return null;
  // What is picked elsewhere is never hidden here.
  const seen = areAll ? items : items.filter((item, i) => i < atFirst || item.id === context.pick);
  const count = formatOf(language).whole(items.length);
  return (
    <>
      <h4>{words[language].items}</h4>
      <ol className="clusters">
        {seen.map((item) => (
          <Item key={item.id} item={item} analysis={id} isPicked={item.id === context.pick} />
        ))}
      </ol>
      {items.length > seen.length ? (
        <Button control={`fold-items-${id}`} look="link" onClick={() => setAll(true)}>
          {say(words, language, 'allItems', { count })}
        </Button>
      ) : null}
    </>
  );
}

interface ItemProps {
  readonly item: FindingItem;
  readonly analysis: string;
  readonly isPicked: boolean;
}

function Item({ item, analysis, isPicked }: ItemProps): ReactNode {
  const { dispatch } = useCockpit();
  const pick = isPicked ? null : { analysis, item: item.id };
  return (
    <li className="cluster" style={item.ink === null ? undefined : { borderLeftColor: item.ink }}>
      <button
        type="button"
        className="item"
        data-control={`map-pick-${analysis}-${item.id}`}
        aria-pressed={isPicked}
        onClick={() => dispatch('setPick', { pick })}
      >
        <strong>{item.title}</strong>
        {item.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </button>
    </li>
  );
}
