import { type ReactNode, useState } from 'react';
import type { Progress } from '../../../base/steps.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { loadPageFonts } from '../../page/measure.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Select } from '../../parts/select.tsx';
import { dayMade } from '../../table/day-made.ts';
import { useBriefing } from '../briefing-desk.ts';
import { plannedPages } from '../planned-pages.ts';
import { DifferenceTable } from './difference-table.tsx';
import { differencesOf, type PageDifferences } from './differences.ts';
import { differencesCsv } from './differences-csv.ts';
import { othersLike, tablesInUse } from './tables-in-use.ts';
import { words } from './words.ts';

type Compared =
  | { readonly status: 'not-asked' }
  | { readonly status: 'running'; readonly progress: Progress }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly pages: readonly PageDifferences[] };

/** The same briefing on a newer release: what differs is shown before anything is replaced. */
export function RenewDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, dataSets, dispatch, saveText } = useCockpit();
  const { compareReleases } = useBriefing();
  const { language, briefing } = study;
  const texts = words[language];
  const inUse = tablesInUse(study);
  const used = dataSets.filter((set) => inUse.has(set.table) && othersLike(set, dataSets).length > 0);
  const [from, setFrom] = useState(used[0]?.table ?? '');
  const others = othersLike(
    used.find(({ table }) => table === from),
    dataSets,
  );
  const [chosen, setChosen] = useState('');
  const to = others.some(({ table }) => table === chosen) ? chosen : (others.at(-1)?.table ?? '');
  const [compared, setCompared] = useState<Compared>({ status: 'not-asked' });
  const compare = async (): Promise<void> => {
    setCompared({ status: 'running', progress: { done: 0, total: study.sheets.length } });
    const pairs = await compareReleases(from, to, (progress) => setCompared({ status: 'running', progress }));
    if (pairs === null) return setCompared({ status: 'failed' });
    await loadPageFonts();
    const pages: PageDifferences[] = [];
    for (const { before, after } of pairs) {
      // The page listens between two sheets.
      await new Promise((done) => setTimeout(done));
      pages.push(differencesOf(plannedPages(before)[language], plannedPages(after)[language]));
    }
    setCompared({ status: 'ready', pages });
  };
  const replace = (): void => {
    dispatch('renewSource', { from, to });
    onClose();
  };
  const optionsOf = (sets: typeof dataSets) =>
    sets.map(({ table, title, file }) => ({ value: table, label: `${title} (${file})` }));
  const forget = (): void => setCompared({ status: 'not-asked' });
  return (
    <Dialog control="renew-panel" title={texts.title} closeLabel={texts.close} width={900} onClose={onClose}>
      <p className="field-help">{texts.help}</p>
      {used.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <Select
            control="renew-from"
            label={texts.from}
            value={from}
            options={optionsOf(used)}
            onChange={(table) => {
              setFrom(table);
              forget();
            }}
          />
          <Select
            control="renew-to"
            label={texts.to}
            value={to}
            options={optionsOf(others)}
            onChange={(table) => {
              setChosen(table);
              forget();
            }}
          />
          <div className="row">
            <Button
              control="renew-compare"
              look={compared.status === 'ready' ? 'plain' : 'main'}
              isDisabled={compared.status === 'running'}
              onClick={() => void compare()}
            >
              {texts.compare}
            </Button>
          </div>
        </>
      )}
      {compared.status === 'running' ? (
        <ProgressBar
          text={say(words, language, 'comparing', { done: compared.progress.done, total: compared.progress.total })}
          share={compared.progress.total === 0 ? null : compared.progress.done / compared.progress.total}
        />
      ) : null}
      {compared.status === 'failed' ? <p role="alert">{texts.failed}</p> : null}
      {compared.status === 'ready' ? (
        <>
          <DifferenceTable pages={compared.pages} language={language} />
          {briefing.final === null ? null : <p>{texts.draft}</p>}
          <div className="row">
            <Button control="renew-replace" look="main" onClick={replace}>
              {texts.replace}
            </Button>
            <Button
              control="renew-save"
              onClick={() =>
                saveText(`corredor_differences_${dayMade()}.csv`, differencesCsv(compared.pages, language), 'text/csv')
              }
            >
              {texts.save}
            </Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
