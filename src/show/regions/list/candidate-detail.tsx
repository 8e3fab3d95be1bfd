import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { sectorName } from '../../sector-name.ts';
import { looking } from '../at-hand.ts';
import type { CandidateProps } from './candidates.ts';
import { CoverageForm } from './coverage-form.tsx';
import { NamesOfRegion } from './names-of-region.tsx';
import { withoutRegion } from './own-region-edits.ts';
import { words } from './words.ts';

/** What a region is made of, what covers it and who says so; a region of the person's own is named and removed here. */
export function CandidateDetail({ row }: CandidateProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const { id, fact, own } = row;
  const texts = words[language];
  return (
    <>
      {fact === null ? <p className="field-help">{texts.waiting}</p> : <Extent fact={fact} />}
      {fact === null ? null : <CoverageForm region={id} coverage={fact.coverage} />}
      <div className="row">
        <Button
          control={`region-profile-${id}`}
          look="link"
          onClick={() => dispatch('setRegions', { regions: { view: 'profile', region: id } }, looking)}
        >
          {texts.profile}
        </Button>
        {own === null ? null : (
          <Button
            control={`region-remove-${id}`}
            look="link"
            onClick={() => dispatch('setRegions', { regions: withoutRegion(regions, id) })}
          >
            {own.parts.kind === 'group' ? texts.ungroup : texts.remove}
          </Button>
        )}
      </div>
      {own === null ? null : <NamesOfRegion own={own} />}
    </>
  );
}

function Extent({ fact }: { readonly fact: RegionFact }): ReactNode {
  const { language } = useCockpit().document;
  const { list, whole } = formatOf(language);
  const stretches = fact.stretches.map(({ fromKm, toKm }) =>
    say(words, language, 'stretch', { from: whole(fromKm), to: whole(toKm) }),
  );
  const sectors = list(fact.sectors.map((sector) => sectorName(sector, language)));
  const states = list(fact.states.map((id) => borderStates.find((state) => state.id === id)?.name ?? id));
  const lines = [
    stretches.length === 0
      ? words[language].noLength
      : say(words, language, 'extent', { stretches: list(stretches), length: whole(fact.lengthKm) }),
    fact.sectors.length === 0 ? words[language].noSectors : say(words, language, 'sectors', { names: sectors }),
    ...(fact.besidesKm >= 1 ? [say(words, language, 'besides', { km: whole(fact.besidesKm) })] : []),
    ...(fact.states.length === 0 ? [] : [say(words, language, 'states', { names: states })]),
  ];
  return (
    <div className="field-help">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
