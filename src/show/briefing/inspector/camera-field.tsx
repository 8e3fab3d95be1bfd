import type { ReactNode } from 'react';
import type { Camera } from '../../../document/document.ts';
import { elementStudy } from '../../../document/element-study.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { useAtHand } from '../at-hand.ts';
import { dragged, nearer, specOf } from '../map-camera.ts';
import { onPage } from '../on-page.ts';
import styles from './inspector.module.css';
import type { PartFieldProps } from './part-field.ts';
import { partWords as words } from './part-words.ts';

/** Share of the map's width by which a button moves it. */
const step = 0.2;

const moves = [
  { way: 'west', right: step, down: 0 },
  { way: 'east', right: -step, down: 0 },
  { way: 'north', right: 0, down: step },
  { way: 'south', right: 0, down: -step },
] as const;

/** What a map shows: all of its corridor, the view of the screen, or a place of its own. */
export function CameraField({ part, onView }: PartFieldProps): ReactNode {
  const { document: study } = useCockpit();
  const { pages } = useAtHand();
  const texts = words[study.language];
  const { camera } = elementStudy(study, part);
  const item = onPage(pages, part.id);
  const look = (next: Camera): void => onView({ ...part.view, camera: next });
  const spec = item?.kind === 'map' ? specOf({ ...item, camera }) : null;
  const button = (control: string, label: string, make: () => Camera): ReactNode => (
    <Button key={control} control={control} isDisabled={spec === null} onClick={() => look(make())}>
      {label}
    </Button>
  );
  return (
    <div className="field">
      <span className="field-label">{texts.camera}</span>
      <div className={styles.moves}>
        {moves.map(({ way, right, down }) =>
          button(`part-${way}`, texts[way], () =>
            spec === null ? camera : dragged(spec, right * spec.width, down * spec.height),
          ),
        )}
        {button('part-nearer', texts.nearer, () => (spec === null ? camera : nearer(spec, 0.5)))}
        {button('part-farther', texts.farther, () => (spec === null ? camera : nearer(spec, -0.5)))}
      </div>
      <div className="row">
        <Button control="part-camera-screen" onClick={() => look(study.camera)}>
          {texts.takeCamera}
        </Button>
        <Button control="part-whole" isDisabled={camera === null} onClick={() => look(null)}>
          {texts.whole}
        </Button>
      </div>
      <p className="field-help">{texts.cameraHelp}</p>
    </div>
  );
}
