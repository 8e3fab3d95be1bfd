import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { MapPanel } from '../../map-panel.tsx';
import { Splitter } from '../../parts/splitter.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { words } from './words.ts';

const mapShareAtFirst = 0.46;

/** The map above, the border by month below; one bar moves the line between them. */
export function Pictures(): ReactNode {
  const { document: study } = useCockpit();
  const [mapShare, setMapShare] = useState(mapShareAtFirst);
  const isCompared = study.compare.kind !== 'none';
  return (
    <div className="pictures" style={{ '--map-share': `${mapShare * 100}%` }}>
      <div className="picture" data-picture="map">
        <MapPanel />
      </div>
      <Splitter control="map-height" label={words[study.language].splitter} share={mapShare} onChange={setMapShare} />
      <div className="diagrams" data-compared={isCompared}>
        <ChartPicture chart="profile" />
        {isCompared ? <ChartPicture chart="difference" /> : null}
        <ChartPicture chart="hovmoller" />
        <ChartPicture chart="months" />
        <ChartPicture chart="national" />
      </div>
    </div>
  );
}
