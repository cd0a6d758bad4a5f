import { duplicate } from "#assessment/changes.ts";
import { differences } from "#assessment/differences.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "./channel.ts";
import { createConnection, type Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import type { Entry, Mark } from "./entry.ts";
import type { Holdings } from "./reader.ts";
import type { SaveFailure, Saving } from "./saving.ts";

