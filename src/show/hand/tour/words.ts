import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    title: 'First steps',
    step: 'Step {number} of {count}',
    next: 'Next',
    back: 'Back',
    done: 'Done',
    skip: 'Skip',
    skipHelp: 'Esc skips. It is found again under the three dots of the bar.',
    'map.title': 'The border, from west to east',
    'map.text':
      'The map shows both countries alike. Point at a sector or a cell: place, months, figure and source stand beside the pointer, and the same kilometre is marked on every picture below. Arrow keys do the same.',
    'time.title': 'The same border, month by month',
    'time.text':
      'Kilometres across, months downward: a place that moves is a slanted ridge. Drag over months or kilometres to choose them; everything else follows, and undo brings it back.',
    'run.title': 'Ask whether it is more than chance',
    'run.text':
      'One press looks for hot spots among the incidents of the chosen corridor and months. Other methods stand below it, by the question that they answer.',
    'finding.title': 'Read what was found',
    'finding.text':
      'Each finding appears here with its number of records, its p, its limits and what it means. Where data are too few it says so instead of a number.',
    'export.title': 'Take it with you',
    'export.text':
      'Pictures, films and tables carry title, legend, sources and the study itself: dropped on this page, the view comes back. Nothing leaves this computer.',
  },
  es: {
    title: 'Primeros pasos',
    step: 'Paso {number} de {count}',
    next: 'Siguiente',
    back: 'Atrás',
    done: 'Listo',
    skip: 'Omitir',
    skipHelp: 'Esc lo omite. Se encuentra de nuevo en los tres puntos de la barra.',
    'map.title': 'La frontera, de oeste a este',
    'map.text':
      'El mapa muestra a los dos países por igual. Señale un sector o una celda: lugar, meses, cifra y fuente aparecen junto al puntero, y el mismo kilómetro se marca en todas las imágenes de abajo. Las flechas del teclado hacen lo mismo.',
    'time.title': 'La misma frontera, mes a mes',
    'time.text':
      'Kilómetros a lo ancho, meses hacia abajo: un lugar que se mueve es una cresta inclinada. Arrastre sobre meses o kilómetros para elegirlos; todo lo demás los sigue, y deshacer los devuelve.',
    'run.title': 'Pregunte si es más que azar',
    'run.text':
      'Un clic busca puntos calientes entre los incidentes del corredor y los meses elegidos. Los demás métodos están debajo, según la pregunta que responden.',
    'finding.title': 'Lea lo que se halló',
    'finding.text':
      'Cada hallazgo aparece aquí con su número de registros, su p, sus límites y lo que significa. Donde los datos son muy pocos lo dice, en lugar de dar un número.',
    'export.title': 'Lléveselo',
    'export.text':
      'Imágenes, películas y tablas llevan título, leyenda, fuentes y el propio estudio: suéltelas en esta página y la vista vuelve. Nada sale de esta computadora.',
  },
});
