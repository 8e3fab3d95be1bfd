/** What a file of slides says that it is. */
export const fileType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
