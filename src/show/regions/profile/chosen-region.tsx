import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Bilingual } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { looking } from '../at-hand.ts';
import styles from './profile.module.css';
import { words } from './words.ts';

interface ChosenRegionProps {
  /** West to east. */
  readonly regions: readonly { readonly id: string; readonly name: Bilingual }[];
  /** As the study has it; empty: the first of the ranking. */
  readonly chosen: string;
  /** The region that is shown; null before it is there. */
  readonly shown: string | null;
  readonly language: Language;
}

/** The region whose profile is shown: chosen from a list, or stepped through from west to east. */
export function ChosenRegion({ regions, chosen, shown, language }: ChosenRegionProps): ReactNode {
  const { dispatch } = useCockpit();
  const texts = words[language];
  const at = regions.findIndex(({ id }) => id === (chosen === '' ? shown : chosen));
  const choose = (region: string): void => dispatch('setRegions', { regions: { region } }, looking);
  const options = regions.map(({ id, name }) => ({ value: id, label: name[language] }));
  const first = chosen === '' ? regions.find(({ id }) => id === shown)?.name[language] : undefined;
  const firstLabel = first === undefined ? texts.first : say(words, language, 'firstOf', { name: first });
  const isGone = chosen !== '' && at < 0;
  const step = (control: string, by: -1 | 1): ReactNode => {
    const other = at < 0 ? undefined : regions[at + by];
    const isBack = by < 0;
    const name = other?.name[language] ?? '';
    return (
      <Button
        control={control}
        isDisabled={other === undefined}
        {...(other === undefined ? {} : { label: say(words, language, isBack ? 'previousOf' : 'nextOf', { name }) })}
        onClick={() => {
          if (other !== undefined) choose(other.id);
        }}
      >
        {texts[isBack ? 'previous' : 'next']}
      </Button>
    );
  };
  return (
    <div className={styles.chosen}>
      <Select
        control="profile-region"
        label={texts.region}
        layout="row"
        value={chosen}
        options={[
          { value: '', label: firstLabel },
          ...(isGone ? [{ value: chosen, label: texts.gone }] : []),
          ...options,
        ]}
        onChange={choose}
      />
      {step('profile-previous', -1)}
      {step('profile-next', 1)}
    </div>
  );
}
