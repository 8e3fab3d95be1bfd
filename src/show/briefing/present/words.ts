import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    present: 'Present',
    title: 'Presentation',
    help: 'Page Down, arrows, space or a click go on; Page Up goes back; B black, W white; L pointer; E the other language; F full screen; a number and Enter goes to that sheet; Esc ends.',
    end: 'End',
    next: 'Next',
    last: 'This is the last sheet',
    place: 'Sheet {number} of {of}',
    audience: 'Second window for the projector',
    audienceTitle: 'Corredor: projector',
    audienceHelp: 'Put the second window on the projector and press F there for the whole screen. Keys work in both.',
    audienceBlocked: 'The browser did not allow a second window. Allow pop-up windows for this page, or present here.',
    elapsed: 'Time {time}',
    notes: 'Notes',
    preparing: 'The sheet is being prepared',
    blank: 'The screen is blank: any key brings the sheet back.',
  },
  es: {
    present: 'Proyectar',
    title: 'Proyección',
    help: 'Av Pág, flechas, espacio o un clic avanzan; Re Pág retrocede; B negro, W blanco; L puntero; E el otro idioma; F pantalla completa; un número y Entrar va a esa lámina; Esc termina.',
    end: 'Terminar',
    next: 'Siguiente',
    last: 'Esta es la última lámina',
    place: 'Lámina {number} de {of}',
    audience: 'Segunda ventana para el proyector',
    audienceTitle: 'Corredor: proyector',
    audienceHelp:
      'Lleve la segunda ventana al proyector y pulse F allí para la pantalla completa. Las teclas sirven en ambas.',
    audienceBlocked:
      'El navegador no permitió otra ventana. Permita ventanas emergentes en esta página, o proyecte desde aquí.',
    elapsed: 'Tiempo {time}',
    notes: 'Notas',
    preparing: 'Se prepara la lámina',
    blank: 'La pantalla está en blanco: cualquier tecla devuelve la lámina.',
  },
});
