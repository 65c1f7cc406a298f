"""The network: words → tags, and words with tags → heads and labels. What ships is described in docs/syntax.md."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn.functional import cross_entropy, leaky_relu
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from data import Batch, Vocabulary


@dataclass
class Sizes:
    """Those of the network that ships; a teacher's are larger."""

    word: int = 112
    tagger: int = 64
    parser: int = 112
    layers: int = 2
    arc: int = 96
    label: int = 80


def keep(shape: tuple[int, ...], drop: float, training: bool) -> torch.Tensor:
    """A mask that is 0 with chance `drop` and else scaled up, so that sums keep their size."""
    if not training or drop == 0:
        return torch.ones(shape)
    return (torch.rand(shape) >= drop).float() / (1 - drop)


class Words(nn.Module):
    """Vector of a form: its word vector projected, its own learned row, the rows of its parts, summed."""

    def __init__(self, vocabulary: Vocabulary, size: int):
        super().__init__()
        self.vocabulary = vocabulary
        self.project = nn.Linear(vocabulary.dimensions, size, bias=False)
        self.own = nn.Embedding(vocabulary.trained, size)
        self.parts = nn.Embedding(vocabulary.part_rows, size, padding_idx=0)
        for table in (self.own, self.parts):
            nn.init.normal_(table.weight, std=0.1)
            table.weight.data[0] *= 1.0 if table is self.own else 0.0

    def forward(self, types: torch.Tensor) -> torch.Tensor:
        unique, where = torch.unique(types, return_inverse=True)
        rows = self.vocabulary.rows[unique]
        known = (rows >= 0).float()[:, None]
        rows = rows.clamp(min=0)
        trained = known * (rows < self.vocabulary.trained).float()[:, None]
        vector = known * self.vocabulary.vectors[rows]
        own = trained * self.own(rows.clamp(max=self.vocabulary.trained - 1))
        parts = self.parts(self.vocabulary.parts[unique]).sum(1)
        if self.training:
            counts = self.vocabulary.counts[rows][:, None]
            # what is learned of a word of its own is left out often where it is rare: vectors and parts are all that
            # unseen words have
            own = own * (torch.rand(counts.shape) >= 0.6 / (0.6 + counts)).float()
            rare = (torch.rand(counts.shape) >= 0.6 / (6 + counts)).float()
            own, vector = own * rare, vector * rare
        return (self.project(vector) + own + parts)[where]


def run_lstm(lstm: nn.LSTM, inputs: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
    packed = pack_padded_sequence(inputs, lengths, batch_first=True)
    return pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]


class Tagger(nn.Module):
    """BiLSTM over the words; universal and Penn tag are one class."""

    def __init__(self, size: int, hidden: int, tags: int, layers: int, banks: int):
        super().__init__()
        # the treebanks do not agree on every tag
        self.bank = nn.Embedding(banks, size)
        nn.init.zeros_(self.bank.weight)
        self.lstm = nn.ModuleList(
            nn.LSTM(size if layer == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True)
            for layer in range(layers)
        )
        self.out = nn.Linear(2 * hidden, tags)

    def forward(self, words: torch.Tensor, bank: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        state = words + self.bank(bank)[:, None]
        for lstm in self.lstm:
            state = state * keep((len(state), 1, state.shape[2]), 0.3, self.training)
            state = run_lstm(lstm, state, lengths)
        return self.out(state * keep(state.shape, 0.3, self.training))


class Parser(nn.Module):
    """BiLSTM with biaffine arcs (Dozat & Manning 2017) and labels from the pair (Kiperwasser & Goldberg 2016)."""

    def __init__(self, sizes: Sizes, tags: int, labels: int, banks: int):
        super().__init__()
        self.tag = nn.Embedding(tags + 1, sizes.word)
        self.bank = nn.Embedding(banks, sizes.word)
        for table in (self.tag, self.bank):
            nn.init.normal_(table.weight, std=0.3)
        self.lstm = nn.ModuleList(
            nn.LSTM(
                sizes.word if layer == 0 else 2 * sizes.parser, sizes.parser, bidirectional=True, batch_first=True
            )
            for layer in range(sizes.layers)
        )
        out = 2 * sizes.parser
        self.root = nn.Parameter(torch.randn(out) * 0.3)
        self.arc_dependent = nn.Linear(out, sizes.arc)
        self.arc_head = nn.Linear(out, sizes.arc)
        self.arc = nn.Linear(sizes.arc, sizes.arc)
        self.label_dependent = nn.Linear(out, sizes.label)
        self.label_head = nn.Linear(out, sizes.label, bias=False)
        self.label = nn.Linear(sizes.label, labels)
        self.retag = nn.Linear(out, tags)

    def encode(self, words, tags, bank, lengths) -> torch.Tensor:
        state = words + self.tag(tags) + self.bank(bank)[:, None]
        for lstm in self.lstm:
            state = state * keep((len(state), 1, state.shape[2]), 0.33, self.training)
            state = run_lstm(lstm, state, lengths)
        state = state * keep((len(state), 1, state.shape[2]), 0.33, self.training)
        return torch.cat([self.root.expand(len(state), 1, -1), state], 1)

    def arcs(self, state: torch.Tensor) -> torch.Tensor:
        """Scores [sentence, dependent, head]; head 0 is the root."""
        dependent = leaky_relu(self.arc_dependent(state[:, 1:]), 0.1)
        head = leaky_relu(self.arc_head(state), 0.1)
        dependent = dependent * keep((len(state), 1, dependent.shape[2]), 0.33, self.training)
        head = head * keep((len(state), 1, head.shape[2]), 0.33, self.training)
        # the bias of `arc` is what a head scores whoever depends on it
        return self.arc(dependent) @ head.transpose(1, 2)

    def tags(self, state: torch.Tensor) -> torch.Tensor:
        """Scores [sentence, word, tag]: what the tags should have been."""
        words = state[:, 1:]
        return self.retag(words * keep(words.shape, 0.3, self.training))

    def pair(self, state: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Scores [sentence, dependent, label] with the given heads."""
        dependent = self.label_dependent(state[:, 1:])
        head = self.label_head(state)
        chosen = head.gather(1, heads.clamp(min=0)[:, :, None].expand(-1, -1, head.shape[2]))
        both = leaky_relu(dependent + chosen, 0.1)
        return self.label(both * keep((len(state), 1, both.shape[2]), 0.33, self.training))


class Network(nn.Module):
    def __init__(self, vocabulary: Vocabulary, sizes: Sizes, tagger_layers: int = 1):
        super().__init__()
        self.words = Words(vocabulary, sizes.word)
        self.tagger = Tagger(sizes.word, sizes.tagger, len(vocabulary.tags), tagger_layers, vocabulary.banks)
        self.parser = Parser(sizes, len(vocabulary.tags), len(vocabulary.labels), vocabulary.banks)

    def forward(self, batch: Batch):
        """Tag scores, arc scores (with -inf at padding), and the parser's states."""
        words = self.words(batch.types)
        tag_scores = self.tagger(words, batch.bank, batch.lengths)
        tags = tag_scores.detach().argmax(2)
        if self.training:
            tags = tags.where(torch.rand(tags.shape) >= 0.1, torch.tensor(tag_scores.shape[2]))
        state = self.parser.encode(words, tags, batch.bank, batch.lengths)
        arcs = self.parser.arcs(state)
        possible = torch.cat([torch.ones(len(arcs), 1, dtype=torch.bool), batch.mask], 1)
        arcs = arcs.masked_fill(~possible[:, None, :], float("-inf"))
        return tag_scores, arcs, state

    def all_scores(self, batch: Batch) -> tuple[torch.Tensor, ...]:
        """Of heads, of labels at the treebank's heads, of tags by the parser and by the tagger."""
        tag_scores, arcs, state = self(batch)
        return arcs, self.parser.pair(state, batch.heads), self.parser.tags(state), tag_scores

    def loss(self, batch: Batch, trust: float = 0.0) -> tuple[torch.Tensor, float]:
        """The sum of the losses per word, and how many tags in a hundred were wrong. With a teacher, `trust` is the
        weight of its word against the treebank's."""
        all_scores = self.all_scores(batch)
        targets = (batch.heads, batch.labels, batch.tags, batch.tags)
        mask = batch.mask
        loss = torch.zeros(())
        for index, (scores, target) in enumerate(zip(all_scores, targets)):
            hard = cross_entropy(scores[mask], target[mask])
            if batch.soft is None:
                loss = loss + hard
                continue
            # padding scores -inf where the teacher's probability is 0; tagger and parser learn the same soft tags
            logs = scores.log_softmax(2).clamp(min=-50)
            soft = -(batch.soft[min(index, 2)] * logs).sum(2)[mask].mean()
            loss = loss + trust * soft + (1 - trust) * hard
        wrong = (all_scores[3].argmax(2) != batch.tags)[mask].float().mean().item()
        return loss, 100 * wrong
