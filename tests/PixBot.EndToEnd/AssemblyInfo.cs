using Xunit.Sdk;
using Xunit.v3;

// Two at a time, one with a browser and one without (the collections): each has an app of its own, and most of them wait.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 2)]

