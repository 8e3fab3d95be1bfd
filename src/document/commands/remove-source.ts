import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { type Document, emptyDocument } from '../document.ts';
import { plainStyle } from '../layers.ts';

/** Whether a name is that of the table or of a column in it: "table:s1", "table:s1:population". */
const isOf = (id: string, name: string): boolean => name === `table:${id}` || name.startsWith(`table:${id}:`);

/** A layer that counts in areas of the table goes, or goes back to its own; one that divides by it counts. */
function layersWithout(layers: Document['layers'], id: string): Document['layers'] {
  return layers.flatMap((layer) => {
    const { areas, style } = layer;
    // Bounds and names of rates say nothing of counts.
    const divides = style !== null && isOf(id, style.figure);
    const kept = divides ? { ...layer, style: { ...plainStyle, form: style.form } } : layer;
    if (!isOf(id, areas)) return [kept];
    const first = emptyDocument.layers.find((one) => one.id === layer.id);
    return first === undefined ? [] : [{ ...kept, areas: first.areas, visible: first.visible }];
  });
}

/** The second map goes back to the table of the first. */
function secondWithout(second: Document['secondPeriod'], id: string): Document['secondPeriod'] {
  return second?.incidents === id ? { from: second.from, to: second.to } : second;
}

/** Takes a dropped file out; pictures that it fed go back to the sets of the app, and nothing marked is of its areas. */
export const removeSource = defineCommand<{ id: string }>({
  id: 'remove-source',
  words: defineWords({ en: { name: 'Remove a file' }, es: { name: 'Quitar un archivo' } }),
  apply: (document, { id }) => {
    const { grid, selection } = document;
    const kept = (key: 'areas' | 'national' | 'incidents'): string =>
      grid[key] === id ? emptyDocument.grid[key] : grid[key];
    const { [id]: _, ...reports } = document.reports;
    return {
      ...document,
      reports,
      sources: document.sources.filter((source) => source.id !== id),
      secondPeriod: secondWithout(document.secondPeriod, id),
      layers: layersWithout(document.layers, id),
      selection: selection?.kind === 'areas' && isOf(id, selection.areas) ? null : selection,
      grid: { ...grid, areas: kept('areas'), national: kept('national'), incidents: kept('incidents') },
    };
  },
});
