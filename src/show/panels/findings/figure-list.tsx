import type { ReactNode } from 'react';
import type { Figure } from '../../findings/finding-view.ts';
import { unbroken } from '../../parts/unbroken.ts';

/** Figures under the headline of a finding, the weightiest first. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  return (
    <dl className="figure-list">
      {figures.map(({ term, texts }) => (
        <div key={term}>
          <dt>{term}</dt>
          {texts.map((text) => (
            <dd key={text}>{unbroken(text)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What has to be known to read the figures, in small print. */
export function Caveats({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.length === 0 ? null : (
    <div className="caveats">
      {texts.map((text) => (
        <p key={text}>{unbroken(text)}</p>
      ))}
    </div>
  );
}
