import type { Document, Grid, View } from './document.ts';

const renewedGrid = (grid: Grid, from: string, to: string): Grid => ({
  ...grid,
  areas: grid.areas === from ? to : grid.areas,
  national: grid.national === from ? to : grid.national,
  incidents: grid.incidents === from ? to : grid.incidents,
});

const renewedView = (view: View, from: string, to: string): View =>
  view.grid === undefined ? view : { ...view, grid: renewedGrid(view.grid, from, to) };

/** The study with a table in another one's place, on the screen and in every sheet. */
export const withRenewed = (document: Document, from: string, to: string): Document => ({
  ...document,
  grid: renewedGrid(document.grid, from, to),
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    elements: sheet.elements.map((element) => ({ ...element, view: renewedView(element.view, from, to) })),
  })),
});
