import { z } from 'zod';

/** The file an embedded scanner leaves in its out folder for the orchestrator alone: it is never kept. */
export const MATCHED_PLACES = 'matched-places.json';

/** Path → start and end, start and end … of every match, as offsets in the text of the file. Places only, no text. */
export const matchedPlacesSchema = z.array(z.tuple([z.string(), z.array(z.number().int().nonnegative())]));
