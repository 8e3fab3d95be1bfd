import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { ChartView } from '../../charts/chart-view.tsx';
import { charts } from '../../charts/index.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FiguresTable } from '../../table/figures-table.tsx';
import { words } from './words.ts';

type ChartId = 'profile' | 'difference' | 'hovmoller' | 'months' | 'national';

/** A chart, and the figures behind it as a table. */
export function ChartPicture({ chart }: { readonly chart: ChartId }): ReactNode {
  const { language } = useCockpit().document;
  const [isOpen, setOpen] = useState(false);
  const name = charts.find(({ id }) => id === chart)?.words[language].name ?? chart;
  const title = say(words, language, 'tableOf', { name });
  return (
    <div className="picture" data-picture={chart}>
      <ChartView chart={chart} />
      <div className="picture-table">
        <Button control={`table-${chart}`} look="link" label={title} onClick={() => setOpen(true)}>
          {words[language].table}
        </Button>
      </div>
      {isOpen ? (
        <Dialog
          control={`table-panel-${chart}`}
          title={title}
          closeLabel={words[language].close}
          onClose={() => setOpen(false)}
          width={960}
        >
          <FiguresTable of={chart} />
        </Dialog>
      ) : null}
    </div>
  );
}
