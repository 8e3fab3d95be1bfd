import type { ReactNode } from 'react';
import type { AnalysisResult } from '../disclose/disclosed.ts';
import type { Significance } from '../document/document.ts';
import { useCockpit } from './cockpit.ts';
import { formatOf } from './format.ts';
import { mapPanelWords as words } from './map-words.ts';
import { CheckBox } from './parts/check-box.tsx';
import { Select } from './parts/select.tsx';
import type { Scene } from './scene.ts';
import styles from './significance-control.module.css';

const levels = [0.1, 0.05, 0.01, 0.001] as const satisfies readonly Significance['level'][];

/** Whether units of a result have levels of their own, which a filter can read. */
const hasLevels = (result: AnalysisResult): boolean =>
  result.shape === 'cells' &&
  (result.hotSpots !== null || result.finding?.kind === 'local-moran' || result.finding?.kind === 'scan');

/** Levels of own data are those of the classes that are shown: each p by itself stays in the worker. */
function hasPlainP(result: AnalysisResult): boolean {
  if (result.shape !== 'cells') return false;
  if (result.finding?.kind === 'local-moran') return result.finding.statistic.length > 0;
  return result.hotSpots === null || result.hotSpots.z.length > 0;
}

/** What counts as significant: a filter over what was found, which runs nothing again. */
export function SignificanceControl({ scene }: { readonly scene: Scene }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, layers } = scene;
  const result = layers.hotSpots ?? layers.finding?.result ?? null;
  // The difference of two maps has its own fixed level.
  if (result === null || layers.agreement !== null || !hasLevels(result)) return null;
  const { level, corrected } = study.significance;
  const format = formatOf(language);
  const choose = (value: string): void => {
    const chosen = levels.find((one) => String(one) === value);
    if (chosen !== undefined) dispatch('setSignificance', { significance: { level: chosen } });
  };
  return (
    <div className={styles.significance}>
      <Select
        control="significance-level"
        topic="fdr"
        label={words[language].level}
        layout="row"
        value={String(level)}
        options={levels.map((one) => ({ value: String(one), label: format.decimal(one, String(one).length - 2) }))}
        onChange={choose}
      />
      {hasPlainP(result) ? (
        <span title={words[language].correctedLong}>
          <CheckBox
            control="significance-corrected"
            label={words[language].corrected}
            isChecked={corrected}
            onChange={(isCorrected) => dispatch('setSignificance', { significance: { corrected: isCorrected } })}
          />
        </span>
      ) : null}
    </div>
  );
}
