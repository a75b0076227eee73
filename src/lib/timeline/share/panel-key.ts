/** The parameter of an embedded story’s address that leaves the panel out, as `panel=no`. */
export const PANEL_KEY = 'panel';
