import { defineWords } from '../../base/words.ts';

/** Headings of what is folded at first, and what stands before the first finding: their bodies come later. */
export const panelWords = defineWords({
  en: {
    places: 'Corridors and things on the map',
    events: 'Events',
    eventsShown: '{count} shown',
    board: 'Compare findings',
    runs: 'Run log',
    findings: 'Findings',
    runHotSpots: 'Run hot spots',
    runNote: 'On the incidents drawn, in the chosen corridor and months.',
    noFindings: 'Nothing has been run yet.',
    change: 'Another method, or other parameters',
  },
  es: {
    places: 'Corredores y objetos del mapa',
    events: 'Acontecimientos',
    eventsShown: '{count} a la vista',
    board: 'Comparar hallazgos',
    runs: 'Registro de ejecuciones',
    findings: 'Hallazgos',
    runHotSpots: 'Buscar puntos calientes',
    runNote: 'Con los incidentes dibujados, en el corredor y los meses elegidos.',
    noFindings: 'Todavía no se ha ejecutado nada.',
    change: 'Otro método u otros parámetros',
  },
});
