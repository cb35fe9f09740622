/**
 * Whatever first uses Intl builds its lists of languages, a tenth of a second on a slow phone. They belong to the process, so here they are
 * built beside the page.
 */
Intl.DateTimeFormat.supportedLocalesOf('en');
Intl.ListFormat.supportedLocalesOf('en');
close();
