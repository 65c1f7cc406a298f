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


def evaluate(network: Network, batches, vocabulary: Vocabulary) -> dict[str, float]:
    """Percentages; heads are the best-scored ones, whether or not they make a tree."""
    network.eval()
    universal = [tag.split(" ")[0] for tag in vocabulary.tags]
    upos = torch.tensor([universal.index(tag) for tag in universal])
    right = dict.fromkeys(("upos", "tags", "uas", "las"), 0)
    words = 0
    with torch.no_grad():
        for batch in batches:
            tag_scores, arcs, state = network(batch)
            heads = arcs.argmax(2)
            labels = network.parser.pair(state, heads).argmax(2)
            mask = batch.mask
            tags = tag_scores.argmax(2)
            right["upos"] += (upos[tags[mask]] == upos[batch.tags[mask]]).sum().item()
            right["tags"] += (tags == batch.tags)[mask].sum().item()
            right["uas"] += (heads == batch.heads)[mask].sum().item()
            right["las"] += ((heads == batch.heads) & (labels == batch.labels))[mask].sum().item()
            words += mask.sum().item()
    network.train()
    return {name: 100 * count / words for name, count in right.items()}


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--batch", type=int, default=1200, help="words in a batch")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--tagger-layers", type=int, default=1)
    parser.add_argument("--teacher", type=float, default=0, help="weight of the soft targets that teach.py wrote")
    for name, size in vars(Sizes()).items():
        parser.add_argument(f"--{name}", type=int, default=size)
    return parser.parse_args()


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
        edition = editions[(epoch + args.seed) % len(editions)]
        sentences = read_sentences(args.folder, edition.name)
        if args.teacher > 0:
            add_soft_targets(sentences, edition.with_suffix(".soft.npz"))
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
            decay = min(0.998, step / (step + 100))
            with torch.no_grad():
                for mean, new in zip(averaged.parameters(), network.parameters()):
                    mean.lerp_(new, 1 - decay)
            step += 1
            losses.append(loss.item())
            wrong.append(errors)
        line = "  ".join(f"{name} {value:.2f}" for name, value in evaluate(averaged, dev, vocabulary).items())
        print(f"{time.time() - began:6.0f} s  epoch {epoch + 1}: loss {np.mean(losses):.3f}  "
              f"tags wrong {np.mean(wrong):.1f}  dev {line}", flush=True)
        torch.save({"sizes": sizes, "tagger_layers": args.tagger_layers, "state": averaged.state_dict()}, args.output)


if __name__ == "__main__":
    main()
