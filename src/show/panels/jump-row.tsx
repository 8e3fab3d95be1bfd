import type { ReactNode } from 'react';
import { defineWords } from '../../base/words.ts';
import { useCockpit } from '../cockpit.ts';
import { withFold } from '../layout.ts';
import { Button } from '../parts/button.tsx';
import './jump-row.css';

const words = defineWords({
  en: {
    label: 'On this page',
    map: 'Map',
    charts: 'Charts',
    filters: 'Filters',
    layers: 'Layers',
    findings: 'Findings',
  },
  es: {
    label: 'En esta página',
    map: 'Mapa',
    charts: 'Gráficas',
    filters: 'Filtros',
    layers: 'Capas',
    findings: 'Hallazgos',
  },
});

/** Where each leads: to a picture, or to the heading of a panel. */
const places = {
  map: '[data-picture="map"] canvas',
  charts: '.diagrams',
  filters: 'fold-filters',
  layers: 'fold-layers',
  findings: 'fold-findings',
} as const;

/** Where the page is one long column: ways to its parts, at the foot of the window. */
export function JumpRow(): ReactNode {
  const { document: study, layout, setLayout } = useCockpit();
  const texts = words[study.language];
  const go = (to: keyof typeof places): void => {
    const place = places[to];
    const isFold = place.startsWith('fold-');
    const target = document.querySelector<HTMLElement>(isFold ? `[data-control="${place}"]` : place);
    if (isFold && target?.getAttribute('aria-expanded') === 'false') {
      setLayout({ folds: withFold(layout.folds, place, true) });
    }
    // When what was folded has its height, without which the page may end too soon.
    requestAnimationFrame(() => {
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    });
  };
  return (
    <nav className="jump-row" aria-label={texts.label} data-floats>
      {(['map', 'charts', 'filters', 'layers', 'findings'] as const).map((to) => (
        <Button key={to} control={`jump-${to}`} look="quiet" onClick={() => go(to)}>
          {texts[to]}
        </Button>
      ))}
    </nav>
  );
}
