import { defineWords } from '../../../base/words.ts';

/** How a region of the person's own is added. */
export const addWords = defineWords({
  en: {
    way: 'Made of',
    stretch: 'a stretch of the border',
    area: 'an area on the map',
    zone: 'areas of a file',
    fromKm: 'From border km',
    toKm: 'To border km',
    sectors: 'U.S. sectors whose figures stand for it',
    states: 'Paired Mexican states',
    paired:
      'Marked at first: what the stretch touches. Sector figures are those of whole sectors; where the stretch is shorter, what they include besides is said.',
    addOne: 'Add the region',
    addMany: 'Add {count} regions',
    noDrawn:
      'No area is drawn or loaded on the map. Areas are drawn in Explore, under "Corridors and things on the map".',
    draw: 'Go to Explore',
    noFiles: 'No file of areas is loaded: outlines of municipalities, counties or of your own, as GeoJSON.',
    file: 'File of areas',
    load: 'Load a file of areas',
    find: 'Look for a name',
    areas: 'Areas',
    taken: '{name}: among the regions already',
    noneFound: 'No area has this in its name.',
    moreAreas: '{count} more are not shown: look for a part of their name.',
    chooseAll: 'Choose all {count}',
    atOnce: 'At most {most} areas can be taken at once.',
  },
  es: {
    way: 'Hecha de',
    stretch: 'un tramo de la frontera',
    area: 'un área del mapa',
    zone: 'áreas de un archivo',
    fromKm: 'Del km fronterizo',
    toKm: 'Al km fronterizo',
    sectors: 'Sectores de EE. UU. cuyas cifras la representan',
    states: 'Estados mexicanos pareados',
    paired:
      'Marcado al principio: lo que toca el tramo. Las cifras de sector son de sectores completos; donde el tramo es más corto, se dice qué incluyen además.',
    addOne: 'Agregar la región',
    addMany: 'Agregar {count} regiones',
    noDrawn:
      'No hay ninguna área dibujada ni cargada en el mapa. Las áreas se dibujan en Explorar, en «Corredores y objetos del mapa».',
    draw: 'Ir a Explorar',
    noFiles: 'No hay ningún archivo de áreas: contornos de municipios, de condados o propios, en GeoJSON.',
    file: 'Archivo de áreas',
    load: 'Cargar un archivo de áreas',
    find: 'Buscar un nombre',
    areas: 'Áreas',
    taken: '{name}: ya está entre las regiones',
    noneFound: 'Ningún área tiene esto en su nombre.',
    moreAreas: '{count} más no se muestran: busque una parte de su nombre.',
    chooseAll: 'Elegir las {count}',
    atOnce: 'Se pueden tomar a lo sumo {most} áreas a la vez.',
  },
});
