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
        <Button control={`table-${id}`} look="link" label={title} onClick={() => setOpen(true)}>
          {words[language].table}
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
