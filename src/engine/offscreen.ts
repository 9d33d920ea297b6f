import { answerAs } from "../platform/messaging.ts";
import { closeWhenIdle } from "./close-when-idle.ts";
import { startEngine } from "./start-engine.ts";

// Chrome's home of the engine: a document out of sight.
answerAs({ engine: closeWhenIdle(startEngine(), () => window.close()) });
