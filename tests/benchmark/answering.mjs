// Measures how soon an answer and the next question are painted: Event Timing of key presses on Assess (see
// eventTiming.mjs). Run by `npm run benchmark:answering`.
import { measureAnswering } from "./measureAnswering.mjs";

await measureAnswering();
