import type { ReactNode } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import type { MethodStamp } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { Fold } from '../../parts/fold.tsx';
import { paramLines } from '../../scene-text/param-text.ts';
import { words } from './words.ts';

interface StampLinesProps {
  /** Id of the analysis, or "shift". */
  readonly of: string;
  readonly card: MethodCard;
  readonly stamp: MethodStamp;
  readonly language: Language;
}

/** What the result means, and how it was made: from the result, not from the form. */
export function StampLines({ of, card, stamp, language }: StampLinesProps): ReactNode {
  const { document: study } = useCockpit();
  const version = { version: String(stamp.version), seed: String(stamp.seed) };
  return (
    <Fold control={`fold-meaning-${of}`} title={words[language].meaning} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack small">
        <p>{card.words[language].meaning}</p>
        <p>{card.words[language].caution}</p>
        <p>{`${card.words[language].name}, ${say(words, language, 'version', version)}. ${card.citation}`}</p>
        <ul className="bullets">
          {paramLines(card, stamp.params, language, study).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
