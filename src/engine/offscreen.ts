import { EARLY } from "../platform/engine-document.ts";
import { answerAs } from "../platform/messaging.ts";
import { closeWhenIdle } from "./close-when-idle.ts";
import { practise } from "./practice.ts";
import { startEngine } from "./start-engine.ts";

// Chrome's home of the engine: a document out of sight.
const engine = startEngine();
answerAs({ engine: closeWhenIdle(engine, () => window.close()) });
if (location.hash === EARLY) void practise(engine);
