import "server-only";
import type { z } from "zod";
import type { Occasion } from "@/lib/platform/occasion";
import type { BoardFilter } from "./board-state";
import type { boardWishSchema } from "./board-wish";
import { exportBoard } from "./commands/export-board";

/** The board under a filter for the file of it; that it was taken is in the log. Throws NotFound for other roles. */
export const takeBoard = (
  occasion: Occasion,
  wish: Omit<z.input<typeof boardWishSchema>, "state"> & { readonly state: string },
) => exportBoard(occasion, { ...wish, state: wish.state as BoardFilter });
