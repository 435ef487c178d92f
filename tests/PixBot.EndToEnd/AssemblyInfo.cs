using Xunit.Sdk;
using Xunit.v3;

// Every test runs an app, and some of them measure time: one after the other.
[assembly: Parallelization(Mode = ParallelMode.None)]
