import { defineWords } from '../../../base/words.ts';

export const filmWords = defineWords({
  en: {
    picture: 'A picture',
    film: 'A film over time',
    size720: '1280 by 720 pixels',
    size1080: '1920 by 1080 pixels, for a slide or a projector',
    outline: '{frames} frames, {duration}, about {size} MB, as {kind}.',
    outlineOne: 'One frame, {duration}, about {size} MB, as {kind}.',
    seconds: '{count} s',
    minutes: '{count} min',
    mp4: 'MP4 (H.264)',
    webm: 'WebM, which browsers play',
    png: 'numbered pictures in a ZIP, because this browser encodes no film',
    none: 'The months chosen fill no whole step: choose more months, or a shorter step.',
    inside:
      'Each frame carries title, date, legend, scale bar and sources, on one scale for all frames. The study is inside the film: drop it on this page and the view comes back.',
    insidePictures:
      'Each frame carries title, date, legend, scale bar and sources, on one scale for all frames. The study is inside each picture: drop one, or the ZIP, on this page and the view comes back.',
    make: 'Make the film',
    figures: 'Working out the figures: frame {done} of {total}',
    frames: 'Drawing the frames: {done} of {total}',
    recipe: 'Save its recipe too (JSON)',
  },
  es: {
    picture: 'Una imagen',
    film: 'Una película en el tiempo',
    size720: '1280 por 720 píxeles',
    size1080: '1920 por 1080 píxeles, para una diapositiva o un proyector',
    outline: '{frames} cuadros, {duration}, cerca de {size} MB, en {kind}.',
    outlineOne: 'Un cuadro, {duration}, cerca de {size} MB, en {kind}.',
    seconds: '{count} s',
    minutes: '{count} min',
    mp4: 'MP4 (H.264)',
    webm: 'WebM, que reproducen los navegadores',
    png: 'imágenes numeradas en un ZIP, porque este navegador no codifica películas',
    none: 'Los meses elegidos no completan ningún paso: elija más meses o un paso más corto.',
    inside:
      'Cada cuadro lleva título, fecha, leyenda, escala y fuentes, con una sola escala para todos los cuadros. El estudio va dentro de la película: suéltela en esta página y la vista vuelve.',
    insidePictures:
      'Cada cuadro lleva título, fecha, leyenda, escala y fuentes, con una sola escala para todos los cuadros. El estudio va dentro de cada imagen: suelte una, o el ZIP, en esta página y la vista vuelve.',
    make: 'Hacer la película',
    figures: 'Calculando las cifras: cuadro {done} de {total}',
    frames: 'Dibujando los cuadros: {done} de {total}',
    recipe: 'Guardar también su receta (JSON)',
  },
});
