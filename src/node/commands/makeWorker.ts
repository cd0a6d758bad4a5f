import { serveTasks } from "./makeTask.ts";

serveTasks();
