import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    title: 'Set up the page',
    note: 'Sets the workspace and how the panels stand. Data, filters and findings stay as they are; Back in the browser leads to the workspace before.',
    close: 'Close',
    use: 'Set up',
    useFor: 'Set up for {name}',
    analyst: 'An analyst',
    'analyst.help': 'Explore, with filters at the left, and methods, comparison and the run log open at the right.',
    planner: 'A planner',
    'planner.help':
      'Regions, with criteria and scenarios open; in Explore, a large map with layers and own places beside it.',
    briefer: 'A briefer',
    'briefer.help': 'Briefing, with sheets, parts and notes open; in Explore, side panels folded and a large map.',
    asAtFirst: 'Panels as at first',
    asAtFirstHelp: 'Gives back the widths and folds that the page came with; the workspace stays.',
  },
  es: {
    title: 'Preparar la página',
    note: 'Cambia el espacio de trabajo y cómo están los paneles. Datos, filtros y hallazgos quedan como están; Atrás en el navegador lleva al espacio de trabajo anterior.',
    close: 'Cerrar',
    use: 'Preparar',
    useFor: 'Preparar para: {name}',
    analyst: 'Análisis',
    'analyst.help':
      'Explorar, con los filtros a la izquierda y los métodos, la comparación y el registro de ejecuciones abiertos a la derecha.',
    planner: 'Planeación',
    'planner.help':
      'Regiones, con criterios y escenarios abiertos; en Explorar, un mapa grande con capas y lugares propios al lado.',
    briefer: 'Sesión informativa',
    'briefer.help':
      'Sesión informativa, con láminas, partes y notas abiertas; en Explorar, los paneles laterales plegados y un mapa grande.',
    asAtFirst: 'Paneles como al principio',
    asAtFirstHelp: 'Devuelve los anchos y pliegues con los que vino la página; el espacio de trabajo no cambia.',
  },
});
