"""Trains the network on what prepare.ts wrote. Same arguments, same machine: the same weights."""

import argparse
import copy
import math
import random
import time
from pathlib import Path

import numpy as np
import torch

from data import Vocabulary, add_soft_targets, make_batches, read_sentences
from model import Network, Sizes

AVERAGE_EVERY = 4
AVERAGE_DECAY = 0.992


def evaluate(network: Network, batches, vocabulary: Vocabulary) -> dict[str, float]:
    """Percentages: the tagger's own tags right, the parser's tags, heads (whether or not they make a tree) and labels."""
    network.eval()
    universal = [tag.split(" ")[0] for tag in vocabulary.tags]
    upos = torch.tensor([universal.index(tag) for tag in universal])
    right = dict.fromkeys(("first", "tags", "upos", "uas", "las"), 0)
    words = 0
    with torch.no_grad():
        for batch in batches:
            tag_scores, arcs, state = network(batch)
            heads = arcs.argmax(2)
            labels = network.parser.pair(state, heads).argmax(2)
            mask = batch.mask
            tags = network.parser.tags(state).argmax(2)
            right["first"] += (tag_scores.argmax(2) == batch.tags)[mask].sum().item()
            right["upos"] += (upos[tags[mask]] == upos[batch.tags[mask]]).sum().item()
            right["tags"] += (tags == batch.tags)[mask].sum().item()
            right["uas"] += (heads == batch.heads)[mask].sum().item()
            right["las"] += ((heads == batch.heads) & (labels == batch.labels))[mask].sum().item()
            words += mask.sum().item()
    network.train()
    return {name: 100 * count / words for name, count in right.items()}


def average(mean: Network, network: Network, decay: float):
    """Moves the running mean of the weights, which is what ships, towards the weights."""
    with torch.no_grad():
        for old, new in zip(mean.parameters(), network.parameters()):
            old.lerp_(new, 1 - decay)


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=34)
    parser.add_argument("--batch", type=int, default=1200, help="words in a batch")
    parser.add_argument("--rate", type=float, default=2.2e-3)
    parser.add_argument("--tagger-layers", type=int, default=1)
    parser.add_argument("--teacher", type=float, default=0, help="weight of the soft targets that teach.py wrote")
    for name, size in vars(Sizes()).items():
        parser.add_argument(f"--{name}", type=int, default=size)
    return parser.parse_args()


def read_epoch(args, edition: Path) -> list[dict]:
    """An edition of the treebanks; with a teacher also what it makes of plain sentences."""
    sentences = read_sentences(args.folder, edition.name)
    if args.teacher == 0:
        return sentences
    add_soft_targets(sentences, edition.with_suffix(".soft.npz"))
    taught = read_sentences(args.folder, "taught.json")
    add_soft_targets(taught, args.folder / "taught.soft.npz")
    return sentences + taught


def main():
    args = options()
    torch.set_num_threads(1)
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    vocabulary = Vocabulary(args.folder)
    sizes = Sizes(**{name: getattr(args, name) for name in vars(Sizes())})
    network = Network(vocabulary, sizes, args.tagger_layers)
    averaged = copy.deepcopy(network)
    editions = sorted(args.folder.glob("train-?.json"))
    dev = make_batches(read_sentences(args.folder, "dev.json"), 4000, 0)
    optimiser = torch.optim.Adam(network.parameters(), lr=args.rate, betas=(0.9, 0.95), eps=1e-8)
    step = 0
    began = time.time()
    for epoch in range(args.epochs):
        sentences = read_epoch(args, editions[(epoch + args.seed) % len(editions)])
        batches = make_batches(sentences, args.batch, args.seed * 1000 + epoch)
        total = args.epochs * len(batches)
        losses, wrong = [], []
        for batch in batches:
            progress = min(1, step / total)
            rate = args.rate * min(1, step / 300) * 0.5 * (1 + math.cos(math.pi * progress))
            for group in optimiser.param_groups:
                group["lr"] = rate
            optimiser.zero_grad()
            loss, errors = network.loss(batch, args.teacher)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimiser.step()
            if step % AVERAGE_EVERY == 0:
                average(averaged, network, min(AVERAGE_DECAY, step / (step + 100)))
            step += 1
            losses.append(loss.item())
            wrong.append(errors)
        line = "  ".join(f"{name} {value:.2f}" for name, value in evaluate(averaged, dev, vocabulary).items())
        print(f"{time.time() - began:6.0f} s  epoch {epoch + 1}: loss {np.mean(losses):.3f}  "
              f"tags wrong {np.mean(wrong):.1f}  dev {line}", flush=True)
        torch.save({"sizes": sizes, "tagger_layers": args.tagger_layers, "state": averaged.state_dict()}, args.output)


if __name__ == "__main__":
    main()
