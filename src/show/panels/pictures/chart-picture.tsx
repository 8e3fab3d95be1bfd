import { memo, type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { Chart } from '../../charts/chart.ts';
import { ChartView } from '../../charts/chart-view.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { Scene } from '../../scene.ts';
import { FiguresTable } from '../../table/figures-table.tsx';
import { words } from './words.ts';

interface ChartPictureProps {
  readonly chart: Chart;
  readonly scene: Scene;
}

/** A chart, and the figures behind it as a table. */
export const ChartPicture = memo(function ChartPicture({ chart, scene }: ChartPictureProps): ReactNode {
  const { language } = scene;
  const { id } = chart;
  const [isOpen, setOpen] = useState(false);
  const title = say(words, language, 'tableOf', { name: chart.words[language].name });
  return (
    <div className="picture" data-picture={id}>
      <ChartView chart={chart} scene={scene} />
      <div className="picture-table">
        <Button control={`table-${id}`} look="quiet" label={title} onClick={() => setOpen(true)}>
          <svg className="table-mark" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1.5 2.5h11v9h-11zM1.5 5.5h11M1.5 8.5h11M5.5 5.5v6" />
          </svg>
        </Button>
      </div>
      {isOpen ? (
        <Dialog
          control={`table-panel-${id}`}
          title={title}
          closeLabel={words[language].close}
          onClose={() => setOpen(false)}
          width={960}
        >
          <FiguresTable of={id} />
        </Dialog>
      ) : null}
    </div>
  );
});
