import { defineWords } from '../../../base/words.ts';

export const exportWords = defineWords({
  en: {
    exportTitle: 'Export a picture or a film',
    what: 'What',
    map: 'The map',
    view: 'The whole view: map, diagram, profile and months',
    size: 'Size',
    size1: 'As on the screen',
    size2: 'Twice as fine',
    size4: '3840 by 2160 pixels, for a slide or a print',
    inside:
      'Title, legend, scale bar, sources, what is counted and the suppression note stand on the picture, which is higher where they need room. The study is inside the file: drop it on this page and the view comes back.',
    make: 'Make the picture',
    making: 'Making the picture',
    inBriefing: 'Pages for a conference (PDF, slides, posters, workbooks) are made in Briefing.',
    toBriefing: 'Go to Briefing',
    alsoFiles:
      'The study holds what you decided, and the names of the files it needs, never their rows. The results are the figures behind the pictures, as shown.',
    saveStudy: 'Save the study (JSON)',
    saveResults: 'Save the results (JSON)',
    made: 'Saved: {file}',
  },
  es: {
    exportTitle: 'Exportar una imagen o una película',
    what: 'Qué',
    map: 'El mapa',
    view: 'Toda la vista: mapa, diagrama, perfil y meses',
    size: 'Tamaño',
    size1: 'Como en la pantalla',
    size2: 'Al doble de detalle',
    size4: '3840 por 2160 píxeles, para una diapositiva o una impresión',
    inside:
      'La imagen lleva título, leyenda, escala, fuentes, qué se cuenta y la nota de reserva, y es más alta si les falta espacio. El estudio va dentro del archivo: suéltelo en esta página y la vista vuelve.',
    make: 'Hacer la imagen',
    making: 'Haciendo la imagen',
    inBriefing:
      'Las páginas para una conferencia (PDF, diapositivas, carteles, libros de cálculo) se hacen en Sesión informativa.',
    toBriefing: 'Ir a Sesión informativa',
    alsoFiles:
      'El estudio guarda lo que usted decidió y los nombres de los archivos que necesita, nunca sus filas. Los resultados son las cifras detrás de las imágenes, tal como se muestran.',
    saveStudy: 'Guardar el estudio (JSON)',
    saveResults: 'Guardar los resultados (JSON)',
    made: 'Guardada: {file}',
  },
});
